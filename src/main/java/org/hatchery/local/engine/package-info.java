/**
 * The embedded engine: a MongoDB in this very process, for a first look and for tests.
 *
 * <p>It keeps its documents in memory and forgets them on exit; it is never the place for production data. It is
 * mongo-java-server with its storage replaced: documents once stored are never changed in place, and indexes serve
 * queries. Only a connection string leaves this package, so nothing else can learn which engine runs.
 */
@NullMarked
package org.hatchery.local.engine;

import org.jspecify.annotations.NullMarked;
