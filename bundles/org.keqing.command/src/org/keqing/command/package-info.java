/**
 * What a command without a window is written with: the session with database and services, the terminal, lists as answers, failures, exit codes.
 * <p>
 * A command is a picocli class with a constructor that takes a {@link org.keqing.command.CommandSession}. It ends with 0 when it is done; it throws
 * {@link org.keqing.command.CommandFailure}, or an exception of its area whose message is for people, to end with 1 and one line on the error output; picocli's
 * {@code ParameterException} ends it with 2. Its usage texts are the properties {@code usage} beside the class.
 *
 * @since 0.1
 */
package org.keqing.command;
