namespace ZiWbk.FakeTeams;

/// <summary>
/// The elements and actions of Adaptive Cards 1.5 with their members, as https://adaptivecards.io/explorer lists them and Teams shows them.
/// Kinds of members: <c>t</c> text, <c>b</c> yes or no, <c>n</c> number, <c>s</c> text or number, <c>o</c> anything, <c>a</c> one action,
/// <c>A</c> actions, <c>e</c> elements, <c>x</c> examined by name; else the words that may stand there.
/// </summary>
internal static class CardSchema
{
    private const string Everywhere = "id:t isVisible:b separator:b spacing:default|none|small|medium|large|extraLarge|padding height:auto|stretch fallback:x requires:o ";
    private const string Input = Everywhere + "label:t isRequired:b errorMessage:t ";
    private const string Action = "id:t title:t iconUrl:x style:default|positive|destructive fallback:x tooltip:t isEnabled:b mode:primary|secondary requires:o ";
    private const string Colors = "default|dark|light|accent|good|warning|attention";
    private const string Sizes = "default|small|medium|large|extraLarge";
    private const string Styles = "default|emphasis|good|attention|warning|accent";
    private const string Aligned = "left|center|right";
    private const string Content = "top|center|bottom";

    public static readonly IReadOnlyDictionary<string, string> Card = Members(
        $"version:x $schema:t body:e actions:A selectAction:a refresh:x fallbackText:t backgroundImage:x minHeight:t rtl:b speak:t lang:t verticalContentAlignment:{Content} msteams:o metadata:o");

    public static readonly IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Elements = new Dictionary<string, IReadOnlyDictionary<string, string>>(StringComparer.Ordinal)
    {
        ["TextBlock"] = Members($"{Everywhere}text:t color:{Colors} fontType:default|monospace horizontalAlignment:{Aligned} isSubtle:b maxLines:n size:{Sizes} weight:lighter|default|bolder wrap:b style:default|heading|columnHeader"),
        ["RichTextBlock"] = Members($"{Everywhere}inlines:x horizontalAlignment:{Aligned}"),
        ["Image"] = Members($"{Everywhere}url:x altText:t backgroundColor:t horizontalAlignment:{Aligned} selectAction:a size:auto|stretch|small|medium|large style:default|person width:t height:t"),
        ["ImageSet"] = Members($"{Everywhere}images:e imageSize:auto|stretch|small|medium|large"),
        ["Container"] = Members($"{Everywhere}items:e selectAction:a style:{Styles} verticalContentAlignment:{Content} bleed:b backgroundImage:x minHeight:t rtl:b"),
        ["ColumnSet"] = Members($"{Everywhere}columns:e selectAction:a style:{Styles} bleed:b minHeight:t horizontalAlignment:{Aligned}"),
        ["Column"] = Members($"{Everywhere}items:e selectAction:a style:{Styles} verticalContentAlignment:{Content} bleed:b backgroundImage:x minHeight:t rtl:b width:s"),
        ["FactSet"] = Members($"{Everywhere}facts:x"),
        ["ActionSet"] = Members($"{Everywhere}actions:A horizontalAlignment:{Aligned}"),
        ["Table"] = Members($"{Everywhere}columns:x rows:e firstRowAsHeader:b showGridLines:b gridStyle:{Styles} horizontalCellContentAlignment:{Aligned} verticalCellContentAlignment:{Content}"),
        ["TableRow"] = Members($"{Everywhere}cells:e style:{Styles} horizontalCellContentAlignment:{Aligned} verticalCellContentAlignment:{Content}"),
        ["TableCell"] = Members($"{Everywhere}items:e selectAction:a style:{Styles} verticalContentAlignment:{Content} bleed:b backgroundImage:x minHeight:t rtl:b"),
        ["Input.Text"] = Members($"{Input}isMultiline:b maxLength:n placeholder:t regex:t style:text|tel|url|email|password inlineAction:a value:t"),
        ["Input.Number"] = Members($"{Input}max:n min:n placeholder:t value:n"),
        ["Input.Date"] = Members($"{Input}max:t min:t placeholder:t value:t"),
        ["Input.Time"] = Members($"{Input}max:t min:t placeholder:t value:t"),
        ["Input.Toggle"] = Members($"{Input}title:t value:t valueOff:t valueOn:t wrap:b"),
        ["Input.ChoiceSet"] = Members($"{Input}choices:x choices.data:o isMultiSelect:b style:compact|expanded|filtered value:t placeholder:t wrap:b"),
    };

    public static readonly IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Actions = new Dictionary<string, IReadOnlyDictionary<string, string>>(StringComparer.Ordinal)
    {
        ["Action.Execute"] = Members($"{Action}verb:t data:o associatedInputs:auto|none"),
        ["Action.Submit"] = Members($"{Action}data:o associatedInputs:auto|none msteams:o"),
        ["Action.OpenUrl"] = Members($"{Action}url:x"),
        ["Action.ToggleVisibility"] = Members($"{Action}targetElements:o"),
        ["Action.ShowCard"] = Members($"{Action}card:x"),
    };

    /// <summary>What a TextRun of a RichTextBlock may have.</summary>
    public static readonly IReadOnlyDictionary<string, string> TextRun = Members(
        $"text:t color:{Colors} fontType:default|monospace highlight:b isSubtle:b italic:b selectAction:a size:{Sizes} strikethrough:b underline:b weight:lighter|default|bolder");

    private static Dictionary<string, string> Members(string list) =>
        list.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(member => member.Split(':', 2)).DistinctBy(member => member[0]).ToDictionary(member => member[0], member => member[1], StringComparer.Ordinal);
}
