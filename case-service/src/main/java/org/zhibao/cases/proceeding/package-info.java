/** The legal acts of every procedure, as they are posted. */
@NullMarked
package org.zhibao.cases.proceeding;

import org.jspecify.annotations.NullMarked;
