@NullMarked
package org.zhibao.scenarios.plan;

import org.jspecify.annotations.NullMarked;
