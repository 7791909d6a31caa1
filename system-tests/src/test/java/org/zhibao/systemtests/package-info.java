@NullMarked
package org.zhibao.systemtests;

import org.jspecify.annotations.NullMarked;
