using System.Text.RegularExpressions;

namespace ZiWbk.Regulation.Writing;

/// <summary>Regulations by number and year as people write them: "permenpan 90 tahun 2021", "UU no. 28/99", "PP 60/2008".</summary>
internal static partial class RegulationNames
{
    /// <summary>The numbers with their years ("90/2021"), and the text with each of them taken out.</summary>
    public static List<(string Kind, string Number)> Take(ref string plain)
    {
        var found = new List<(string Kind, string Number)>();
        // Most texts have no number, and looking for names of regulations is dear.
        if (!plain.AsSpan().ContainsAnyInRange('0', '9'))
            return found;
        plain = Written().Replace(plain, match =>
        {
            var kind = match.Groups["kind"].Value.Trim();
            var year = match.Groups["year"].Value;
            if (year.Length == 2)
            {
                // Without the kind of regulation 5/24 may as well be a day.
                if (kind.Length == 0)
                    return match.Value;
                year = (string.CompareOrdinal(year, "45") >= 0 ? "19" : "20") + year;
            }

            found.Add((kind, $"{match.Groups["number"].Value.TrimStart('0')}/{year}"));
            return $" {kind} ";
        });
        return found;
    }

    [GeneratedRegex(@"\b(?<kind>(?:uu|undang undang|pp|peraturan pemerintah|perpres|peraturan presiden|permenpan ?rb|permenpan|permen pan ?rb|permen|permendagri|perkpk|peraturan kpk|peraturan bpkp|perbup|perda|inpres|keppres|kepmen\w*|skb|se menteri panrb|se menpan ?rb|se menpan|se menteri|se|surat edaran|law|act|regulation|peraturan|aturan) )?\s*(?:nomor |no\.? ?|nmr |number )?\s*(?<number>\d{1,4})\s*(?:/|\s(?:tahun|thn|th|taun|of|year)\.?\s)\s*(?<year>(?:19|20)\d\d|\d\d)\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex Written();
}
