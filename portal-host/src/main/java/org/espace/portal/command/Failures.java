package org.espace.portal.command;

import java.util.stream.Collectors;
import org.espace.jpa.DatabaseUnavailable;
import org.espace.portal.BadConfig;
import org.espace.portal.server.CannotListen;
import org.espace.shared.Fault;
import org.espace.shared.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** What a command says when it cannot do what it was asked: a sentence, and an exit code that is not 0. Stateless. */
final class Failures {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
    private static final int FAILED = 1;
    private static final int MISUSED = 2;

    private Failures() {}

    static int ofArguments(ParameterException fault, String[] arguments) {
        String message =
                String.valueOf(fault.getMessage()).replaceAll("\\s+", " ").strip();
        String sentence = message.endsWith(".") ? message : message + ".";
        fault.getCommandLine().getErr().println(sentence + " Start with --help to see what is possible.");
        return MISUSED;
    }

    static int ofRun(Exception fault, CommandLine command, ParseResult parsed) {
        if (fault instanceof BadConfig) {
            command.getErr().println(fault.getMessage());
            return MISUSED;
        }
        command.getErr().println(sentence(fault));
        return FAILED;
    }

    private static String words(Fault fault) {
        String what = fault.field().isEmpty() ? "this" : fault.field();
        return switch (fault.code()) {
            case "missing" -> "Expected a " + what + ", found none: give one.";
            case "too-long" ->
                "Expected a " + what + " of at most " + fault.details().get(0) + " characters, found "
                        + fault.details().get(1) + ": give a shorter one.";
            case "name-taken", "login-taken", "principal-taken" ->
                "The " + what + " \"" + fault.details().get(0) + "\" is taken: choose another.";
            case "no-such-setting" ->
                "There is no setting \"" + fault.details().get(0) + "\": see settings for their names.";
            case "not-yes-or-no" ->
                "Expected yes or no, found \"" + fault.details().get(0) + "\".";
            case "not-between" ->
                "Expected a number from " + fault.details().get(1) + " to "
                        + fault.details().get(2) + ", found \""
                        + fault.details().get(0) + "\".";
            default -> "The " + what + " is not fit (" + fault.code() + " " + fault.details() + ").";
        };
    }

    private static String sentence(Exception fault) {
        if (fault instanceof Refused refused) {
            return refused.faults().stream().map(Failures::words).collect(Collectors.joining(" "));
        }
        if (fault instanceof DatabaseUnavailable || fault instanceof CannotListen) {
            return String.valueOf(fault.getMessage());
        }
        if (fault instanceof CannotContinue known) {
            return String.valueOf(known.getMessage());
        }
        LOG.error("Unexpected.", fault);
        return "That failed for a reason nobody thought of: " + fault.getMessage()
                + " (the log above has the details).";
    }
}
