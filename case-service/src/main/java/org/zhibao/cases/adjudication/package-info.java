/** What an adjudication needs beyond the course of its acts: standing, panel, recusal, hearings, stays, measures. */
@NullMarked
package org.zhibao.cases.adjudication;

import org.jspecify.annotations.NullMarked;
