@NullMarked
package org.zhibao.cases.deadlines;

import org.jspecify.annotations.NullMarked;
