@NullMarked
package org.zhibao.localstack;

import org.jspecify.annotations.NullMarked;
