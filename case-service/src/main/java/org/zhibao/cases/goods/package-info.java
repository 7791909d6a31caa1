/** 涉案物品与金额: goods with their prices, and the amounts that the law computes from them, explained line by line. */
@NullMarked
package org.zhibao.cases.goods;

import org.jspecify.annotations.NullMarked;
