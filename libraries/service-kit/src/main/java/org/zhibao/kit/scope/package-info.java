/** What a caller may see: roles, region and organisation, bound to every connection for row-level security. */
@NullMarked
package org.zhibao.kit.scope;

import org.jspecify.annotations.NullMarked;
