package org.keqing.internal.contract;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;
import org.keqing.command.CommandFailure;
import org.keqing.command.CommandSession;
import org.keqing.command.Terminal;
import org.keqing.contract.text.Clause;
import org.keqing.contract.text.ClauseNumbers;
import org.keqing.contract.text.ContractText;
import org.keqing.contract.text.TextLanguage;
import org.keqing.contract.text.TextPrinter;
import org.keqing.contract.text.TextService;
import org.keqing.store.Store;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code contracts text}: the text of a contract, on the terminal or as a file. */
@Command(name = "text")
final class ContractTextCommand implements Callable<Integer> {

    private final CommandSession session;

    @Parameters(paramLabel = "NUMBER", descriptionKey = "contract")
    private String number;

    @Option(names = "--out", paramLabel = "FILE.pdf|FILE.docx", descriptionKey = "textOut")
    private Path out;

    ContractTextCommand(CommandSession session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Exception {
        TextLanguage language = language();
        try (Store store = session.openExisting()) {
            if (out == null) {
                say(store, language);
            } else {
                Path written = session.service(TextPrinter.class).print(store, session.user(), number, language, out, session.terminal().progress());
                session.terminal().clear();
                if (session.isJson()) {
                    session.terminal().json(Terminal.object("file", written.toString())); //$NON-NLS-1$
                } else {
                    session.terminal().say(written.toString());
                }
            }
        }
        return 0;
    }

    /** The language that was asked for, null for that of the text. */
    private TextLanguage language() throws CommandFailure {
        String asked = session.language().orElse(null);
        return asked == null ? null : TextLanguage.of(asked).orElseThrow(() -> new CommandFailure(NLS.bind(Messages.MsgNoLanguage, asked)));
    }

    private void say(Store store, TextLanguage language) throws Exception {
        Long id = store.read(tx -> {
            var found = tx.sql().fetchOne("SELECT id FROM contract WHERE contract_number = ?", number); //$NON-NLS-1$
            return found == null ? null : found.get(0, Long.class);
        });
        if (id == null) {
            throw new CommandFailure(NLS.bind(Messages.MsgNoContract, number));
        }
        TextService texts = session.service(TextService.class);
        ContractText text = (language == null ? texts.text(store, session.user(), id) : texts.text(store, session.user(), id, language))
                .orElseThrow(() -> new CommandFailure(NLS.bind(Messages.MsgNoText, number)));
        session.terminal().clear();
        if (session.isJson()) {
            session.terminal().json(Terminal.object("contract", number, "template", text.source().template().id(), "version", text.source().template().version().toString(), "language", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
                    text.source().language().key(), "missing", text.missing().stream().map(each -> each.variable()).toList(), "clauses", //$NON-NLS-1$ //$NON-NLS-2$
                    text.clauses().stream().map(clause -> Terminal.object("number", clause.number(), "text", clause.text())).toList())); //$NON-NLS-1$ //$NON-NLS-2$
            return;
        }
        session.terminal().say(text.title());
        for (Clause clause : text.clauses()) {
            String before = ClauseNumbers.of(clause, text.source().language());
            session.terminal().say(""); //$NON-NLS-1$
            session.terminal().say(before.isEmpty() ? clause.text() : before + " " + clause.text()); //$NON-NLS-1$
        }
    }
}
