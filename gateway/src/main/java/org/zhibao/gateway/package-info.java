@NullMarked
package org.zhibao.gateway;

import org.jspecify.annotations.NullMarked;
