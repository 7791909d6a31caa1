/** Numbers that offices and courts give to their documents and cases. */
@NullMarked
package org.zhibao.identifiers.document;

import org.jspecify.annotations.NullMarked;
