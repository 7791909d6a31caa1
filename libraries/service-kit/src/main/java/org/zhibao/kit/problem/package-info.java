@NullMarked
package org.zhibao.kit.problem;

import org.jspecify.annotations.NullMarked;
