/** 名录: protected enterprises, credit and serious violations, special campaigns, references to experts. */
@NullMarked
package org.zhibao.cases.registers;

import org.jspecify.annotations.NullMarked;
