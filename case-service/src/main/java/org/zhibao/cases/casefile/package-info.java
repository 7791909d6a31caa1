@NullMarked
package org.zhibao.cases.casefile;

import org.jspecify.annotations.NullMarked;
