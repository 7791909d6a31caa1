@NullMarked
package org.zhibao.events;

import org.jspecify.annotations.NullMarked;
