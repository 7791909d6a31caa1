/** Numbers of the rights at stake: patents, publications, trademarks and their classes, works, geographical indications. */
@NullMarked
package org.zhibao.identifiers.right;

import org.jspecify.annotations.NullMarked;
