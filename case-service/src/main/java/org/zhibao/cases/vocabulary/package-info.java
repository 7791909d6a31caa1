@NullMarked
package org.zhibao.cases.vocabulary;

import org.jspecify.annotations.NullMarked;
