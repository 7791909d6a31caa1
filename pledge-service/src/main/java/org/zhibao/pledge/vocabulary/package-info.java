@NullMarked
package org.zhibao.pledge.vocabulary;

import org.jspecify.annotations.NullMarked;
