/** 抽样取证、先行登记保存、查封扣押: orders with their goods, each with clocks of its own, and what became of the goods. */
@NullMarked
package org.zhibao.cases.measure;

import org.jspecify.annotations.NullMarked;
