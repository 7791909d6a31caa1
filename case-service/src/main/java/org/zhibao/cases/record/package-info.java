@NullMarked
package org.zhibao.cases.record;

import org.jspecify.annotations.NullMarked;
