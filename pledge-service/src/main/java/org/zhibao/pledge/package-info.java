@NullMarked
package org.zhibao.pledge;

import org.jspecify.annotations.NullMarked;
