package org.espace.exchange.markup;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Code;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.jsoup.nodes.Element;

/** Tables: the first row is the head, as Markdown will have it; what stands in a cell stands on one line. */
final class Tables {
    private static final int MOST_COLUMNS = 50;

    private Tables() {}

    static void table(Element table, Node into) {
        List<Element> rows = rows(table);
        int columns = rows.stream().mapToInt(row -> row.children().size()).max().orElse(0);
        if (columns == 0 || columns > MOST_COLUMNS) {
            new Blocks().fill(new Element("div").text(table.text()), into);
            return;
        }
        TableBlock block = new TableBlock();
        TableHead head = new TableHead();
        head.appendChild(row(rows.get(0), columns, true));
        block.appendChild(head);
        TableBody body = new TableBody();
        rows.stream().skip(1).forEach(row -> body.appendChild(row(row, columns, false)));
        if (body.getFirstChild() != null) {
            block.appendChild(body);
        }
        into.appendChild(block);
    }

    private static List<Element> rows(Element table) {
        List<Element> rows = new ArrayList<>(table.select("tr"));
        rows.removeIf(row -> row.children().isEmpty() || row.closest("table") != table);
        return rows;
    }

    private static TableRow row(Element from, int columns, boolean header) {
        TableRow row = new TableRow();
        for (int column = 0; column < columns; column++) {
            TableCell cell = new TableCell();
            cell.setHeader(header);
            if (column < from.children().size()) {
                Element source = from.child(column);
                cell.setAlignment(alignment(source));
                Inlines.onOneLine().fill(source.childNodes(), cell);
                freeOfBars(cell);
            }
            row.appendChild(cell);
        }
        return row;
    }

    private static TableCell.Alignment alignment(Element cell) {
        String said = cell.attr("style") + " " + cell.attr("align");
        if (said.contains("right")) {
            return TableCell.Alignment.RIGHT;
        }
        return said.contains("center") ? TableCell.Alignment.CENTER : TableCell.Alignment.LEFT;
    }

    /** A bar ends a cell even inside code (GFM 4.10), where the renderer leaves it: such code becomes text. */
    private static void freeOfBars(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Code code && code.getLiteral().contains("|")) {
                Text text = new Text(code.getLiteral());
                child.insertBefore(text);
                child.unlink();
                child = text;
            }
            freeOfBars(child);
        }
    }
}
