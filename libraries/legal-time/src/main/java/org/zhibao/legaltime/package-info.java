@NullMarked
package org.zhibao.legaltime;

import org.jspecify.annotations.NullMarked;
