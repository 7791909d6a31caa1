@NullMarked
package org.zhibao.cases.search;

import org.jspecify.annotations.NullMarked;
