using ZiWbk.Assessment.Reading;

namespace ZiWbk.Assessment.Instruments.Reading;

/// <summary>Reads a former worksheet; checks that its weights add up and its codes are unique.</summary>
public static class ReferenceReader
{
    /// <summary>Reads the file; all faults at once.</summary>
    public static Reading<ReferenceInstrument> Read(SourceText source)
    {
        var faults = new FaultList(source.Name);
        var instrument = YamlMap.OfFile(source.Text, faults) is { } file ? new FileReader(file).Read() : null;
        return faults.InFileOrder is { Count: > 0 } found ? new(null, found) : new(instrument, []);
    }

    private sealed class FileReader(YamlMap file)
    {
        private readonly HashSet<string> _codes = new(StringComparer.Ordinal);
        private Dictionary<string, string> _bases = [];

        public ReferenceInstrument Read()
        {
            var (id, title) = (file.Text("reference"), file.Text("title"));
            var (regulation, repealedBy) = (file.Text("regulation"), file.Text("repealed_by"));
            _ = file.Entries("confidence");
            _ = file.Texts("sources");
            _bases = file.Entries("scale_basis").ToDictionary(basis => basis.Key, basis => file.Scalar(basis.Value, basis.Key) ?? "");

            var areas = new List<ReferenceArea>();
            var total = Rational.Zero;
            foreach (var component in file.Maps("components"))
            {
                var (_, _, weight) = Node(component);
                var inside = component.Maps("areas").Select(ReadArea).ToList();
                areas.AddRange(inside);
                Close(component, weight, inside.Select(area => area.Weight));
                total += weight;
            }

            file.Close();
            if (total != 100)
                file.Faults.Add(file.At("components"), "bobot komponen harus berjumlah 100", "the components must weigh 100 together");
            return new(id, title, regulation, repealedBy, areas);
        }

        private ReferenceArea ReadArea(YamlMap entry)
        {
            var (id, title, weight) = Node(entry);
            var indicators = entry.Maps("indicators").Select(ReadIndicator).ToList();
            Close(entry, weight, indicators.Select(indicator => indicator.Weight));
            return new(id, title, weight, indicators);
        }

        private ReferenceIndicator ReadIndicator(YamlMap entry)
        {
            var (id, title, weight) = Node(entry);
            var questions = entry.Maps("questions").Select(ReadQuestion).ToList();
            entry.Close();
            return new(id, title, weight, questions);
        }

        private ReferenceQuestion ReadQuestion(YamlMap entry)
        {
            var question = new ReferenceQuestion(
                Code(entry), entry.Text("title"), entry.Text("scale"), entry.Word("scale_basis", _bases, ""));
            entry.Close();
            return question;
        }

        private (string Id, string Title, Rational Weight) Node(YamlMap entry) =>
            (Code(entry), entry.Text("title"), entry.Number("weight"));

        private string Code(YamlMap entry)
        {
            var code = entry.Text("id");
            if (!_codes.Add(code))
                file.Faults.Add(entry.At("id"), $"kode '{code}' ditulis dua kali", $"code '{code}' stands twice");
            return code;
        }

        private void Close(YamlMap entry, Rational weight, IEnumerable<Rational> inside)
        {
            entry.Close();
            if (inside.Aggregate(Rational.Zero, (sum, part) => sum + part) != weight)
                file.Faults.Add(entry.At("weight"), "bobot tidak sama dengan jumlah isinya",
                    "the weight is not what is inside added up");
        }
    }
}
