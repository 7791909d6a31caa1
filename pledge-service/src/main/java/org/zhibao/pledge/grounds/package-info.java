@NullMarked
package org.zhibao.pledge.grounds;

import org.jspecify.annotations.NullMarked;
