/** Processes of the operating system: who they are, whether they still live, which of them holds a port. */
@NullMarked
package org.zhibao.localstack.process;

import org.jspecify.annotations.NullMarked;
