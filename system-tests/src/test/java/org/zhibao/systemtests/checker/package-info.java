@NullMarked
package org.zhibao.systemtests.checker;

import org.jspecify.annotations.NullMarked;
