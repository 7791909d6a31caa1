/** How papers reach the parties: one mechanism for all procedures. */
@NullMarked
package org.zhibao.cases.delivery;

import org.jspecify.annotations.NullMarked;
