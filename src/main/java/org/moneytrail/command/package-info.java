/**
 * The command line: import, export and check run by themselves, without the server, its port or its built-in data set.
 * Without a command the server starts.
 */
@NullMarked
package org.moneytrail.command;

import org.jspecify.annotations.NullMarked;
