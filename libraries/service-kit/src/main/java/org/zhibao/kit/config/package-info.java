@NullMarked
package org.zhibao.kit.config;

import org.jspecify.annotations.NullMarked;
