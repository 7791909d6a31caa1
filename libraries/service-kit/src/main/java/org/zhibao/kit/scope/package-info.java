@NullMarked
package org.zhibao.kit.scope;

import org.jspecify.annotations.NullMarked;
