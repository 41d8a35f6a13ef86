namespace ZiWbk.Assessment.Instruments;

/// <summary>Reads <c>sum / sum</c>, where a sum is inputs joined by + and -, with brackets.</summary>
internal static class RatioFormulaParser
{
    /// <summary>Reads a formula; on failure says what was expected and at which character (from 1).</summary>
    public static bool TryParse(string text, out LinearSum numerator, out LinearSum denominator, out Bilingual error)
    {
        numerator = denominator = new([]);
        var reader = new Reader(text);
        if (!reader.Sum(out numerator))
        {
            error = reader.Error;
            return false;
        }

        if (!reader.Take('/'))
        {
            error = reader.Expected("'/'", "'/'");
            return false;
        }

        if (!reader.Sum(out denominator))
        {
            error = reader.Error;
            return false;
        }

        error = reader.AtEnd ? default : reader.Expected("akhir rumus", "the end of the formula");
        return reader.AtEnd;
    }

    private sealed class Reader(string text)
    {
        private int _at;

        public Bilingual Error { get; private set; }

        public bool AtEnd => NextAt() == text.Length;

        public Bilingual Expected(string id, string en) =>
            new($"rumus '{text}' keliru pada huruf ke-{_at + 1}: seharusnya {id}",
                $"formula '{text}' is wrong at character {_at + 1}: expected {en}");

        public bool Take(char wanted)
        {
            var found = NextAt() < text.Length && text[_at] == wanted;
            if (found)
                _at++;
            return found;
        }

        private int NextAt()
        {
            while (_at < text.Length && text[_at] == ' ')
                _at++;
            return _at;
        }

        public bool Sum(out LinearSum sum)
        {
            var terms = new SortedDictionary<string, int>(StringComparer.Ordinal);
            var read = Terms(terms, sign: 1);
            sum = new([.. terms.Where(term => term.Value != 0)]);
            return read;
        }

        private bool Terms(SortedDictionary<string, int> terms, int sign)
        {
            if (!Term(terms, sign))
                return false;
            while (true)
            {
                int next;
                if (Take('+'))
                    next = sign;
                else if (Take('-'))
                    next = -sign;
                else
                    return true;
                if (!Term(terms, next))
                    return false;
            }
        }

        private bool Term(SortedDictionary<string, int> terms, int sign)
        {
            if (Take('('))
            {
                if (!Terms(terms, sign))
                    return false;
                if (Take(')'))
                    return true;
                Error = Expected("')'", "')'");
                return false;
            }

            var start = NextAt();
            while (_at < text.Length && (char.IsAsciiLetterOrDigit(text[_at]) || text[_at] == '_'))
                _at++;
            if (_at == start)
            {
                Error = Expected("nama isian", "the name of an input");
                return false;
            }

            var name = text[start.._at];
            terms[name] = terms.GetValueOrDefault(name) + sign;
            return true;
        }
    }
}
