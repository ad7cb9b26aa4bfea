package coach.core.notes;

import coach.api.Exchange;
import coach.api.Place;
import coach.api.Quote;
import coach.core.text.Derived;
import coach.core.text.StoredText;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How the exchanges of a note are kept.
public final class ExchangeForm implements Derived.Form<List<Exchange>> {
    /// The one form.
    public static final ExchangeForm INSTANCE = new ExchangeForm();

    private ExchangeForm() {}

    @Override
    public void write(List<Exchange> exchanges, DataOutputStream out) throws IOException {
        out.writeInt(exchanges.size());
        for (Exchange exchange : exchanges) {
            StoredText.write(exchange.id(), out);
            write(exchange.question(), out);
            write(exchange.place(), out);
            StoredText.writeAll(exchange.section(), out);
            write(exchange.myAnswer(), out);
            write(exchange.correctAnswer(), out);
            StoredText.write(exchange.followUpOf(), out);
            out.writeDouble(exchange.confidence());
        }
    }

    @Override
    public List<Exchange> read(DataInputStream in) throws IOException {
        int count = in.readInt();
        List<Exchange> exchanges = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            exchanges.add(
                    new Exchange(
                            StoredText.read(in),
                            readQuote(in),
                            readPlace(in),
                            StoredText.readAll(in),
                            readOptionalQuote(in),
                            readOptionalQuote(in),
                            StoredText.readOptional(in),
                            in.readDouble()));
        }
        return exchanges;
    }

    private static void write(Optional<Quote> quote, DataOutputStream out) throws IOException {
        out.writeBoolean(quote.isPresent());
        if (quote.isPresent()) {
            write(quote.get(), out);
        }
    }

    private static Optional<Quote> readOptionalQuote(DataInputStream in) throws IOException {
        return in.readBoolean() ? Optional.of(readQuote(in)) : Optional.empty();
    }

    private static void write(Quote quote, DataOutputStream out) throws IOException {
        StoredText.write(quote.text(), out);
        write(quote.place(), out);
    }

    private static Quote readQuote(DataInputStream in) throws IOException {
        return new Quote(StoredText.read(in), readPlace(in));
    }

    private static void write(Place place, DataOutputStream out) throws IOException {
        StoredText.write(place.file(), out);
        out.writeInt(place.firstLine());
        out.writeInt(place.lastLine());
    }

    private static Place readPlace(DataInputStream in) throws IOException {
        return new Place(StoredText.read(in), in.readInt(), in.readInt());
    }
}
