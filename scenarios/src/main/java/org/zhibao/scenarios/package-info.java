@NullMarked
package org.zhibao.scenarios;

import org.jspecify.annotations.NullMarked;
