/** The offices that act: what each of them is called in its documents and publications. */
@NullMarked
package org.zhibao.cases.office;

import org.jspecify.annotations.NullMarked;
