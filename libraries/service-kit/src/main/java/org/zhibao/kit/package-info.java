@NullMarked
package org.zhibao.kit;

import org.jspecify.annotations.NullMarked;
