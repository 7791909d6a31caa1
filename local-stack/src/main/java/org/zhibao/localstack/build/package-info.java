/** What Maven built, and whether it is still up to date. */
@NullMarked
package org.zhibao.localstack.build;

import org.jspecify.annotations.NullMarked;
