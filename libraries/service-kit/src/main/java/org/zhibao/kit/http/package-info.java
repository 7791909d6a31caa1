@NullMarked
package org.zhibao.kit.http;

import org.jspecify.annotations.NullMarked;
