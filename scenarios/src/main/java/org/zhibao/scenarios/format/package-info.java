@NullMarked
package org.zhibao.scenarios.format;

import org.jspecify.annotations.NullMarked;
