@NullMarked
package org.zhibao.events.cases;

import org.jspecify.annotations.NullMarked;
