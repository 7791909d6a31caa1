@NullMarked
package org.zhibao.casework;

import org.jspecify.annotations.NullMarked;
