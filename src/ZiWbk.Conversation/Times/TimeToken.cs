namespace ZiWbk.Conversation.Times;

/// <summary>What a word can mean in an expression of time.</summary>
internal enum TimeWord
{
    /// <summary>Nothing of the kind.</summary>
    Other,

    /// <summary>A number in digits.</summary>
    Digits,

    /// <summary>A number as a word: "dua", "twenty".</summary>
    Count,

    /// <summary>"Belas": ten more.</summary>
    Teen,

    /// <summary>"Puluh": ten times.</summary>
    Ten,

    /// <summary>"A" before a unit, in English.</summary>
    Article,

    /// <summary>"St", "th" after digits.</summary>
    OrdinalMark,

    /// <summary>A day of the week, from Sunday (0). "Minggu" is a week as well, and is told apart by its neighbours.</summary>
    Weekday,

    /// <summary>"Minggu": Sunday or a week.</summary>
    SundayOrWeek,

    /// <summary>A month, 1 to 12.</summary>
    Month,

    /// <summary>A short or ordinary word that is a month only beside a day, a year or the word "bulan".</summary>
    PerhapsMonth,

    /// <summary>A unit of time, a <see cref="TimeUnit"/>.</summary>
    Unit,

    /// <summary>Days from today: "besok" is 1.</summary>
    RelativeDay,

    /// <summary>"Depan", "next".</summary>
    Next,

    /// <summary>"Ini", "this".</summary>
    This,

    /// <summary>"Lalu", "last": before this one.</summary>
    Last,

    /// <summary>"Terakhir": the time up to now.</summary>
    Latest,

    /// <summary>"Lagi", "from now".</summary>
    Ahead,

    /// <summary>"Ago".</summary>
    Ago,

    /// <summary>"Dalam", "in".</summary>
    In,

    /// <summary>"Selama", "for".</summary>
    For,

    /// <summary>"Pukul", "at": a clock follows. "Jam" is a unit as well.</summary>
    Clock,

    /// <summary>A part of the day, a <see cref="DayPart"/>.</summary>
    Part,

    /// <summary>"Setengah", "half".</summary>
    Half,

    /// <summary>"Seperempat", "quarter".</summary>
    Quarter,

    /// <summary>"Lewat", "past".</summary>
    After,

    /// <summary>"Kurang" before minutes.</summary>
    Before,

    /// <summary>"Tanggal".</summary>
    DateMark,

    /// <summary>The beginning (-1), middle (0) or end (1) of something.</summary>
    Edge,

    /// <summary>"Sampai", "to".</summary>
    Until,

    /// <summary>"Setiap", "every".</summary>
    Every,

    /// <summary>"Sekali" in "seminggu sekali".</summary>
    Once,

    /// <summary>"Tadi": earlier today.</summary>
    Earlier,

    /// <summary>"Nanti": later today.</summary>
    Later,

    /// <summary>"Kerja" after "hari".</summary>
    Working,

    /// <summary>"Noon" (12) or "midnight" (24).</summary>
    NamedHour,

    /// <summary>A three-month or six-month part of a year, in months.</summary>
    YearPart,

    /// <summary>"Pak", "Bu": a name follows, never a day.</summary>
    Title,

    /// <summary>"Nomor", "pasal": a number follows that is no date.</summary>
    Numbered,

    /// <summary>"Sejak", "since".</summary>
    Since,

    /// <summary>Words between the parts of an expression: "hari", "di", "of".</summary>
    Link,

    /// <summary>"Atau", "or".</summary>
    Or,
}

/// <summary>Units of time.</summary>
internal enum TimeUnit
{
    Minute,
    Hour,
    Day,
    Week,
    Month,
    Year,
}

/// <summary>Parts of the day.</summary>
internal enum DayPart
{
    Dawn,
    Morning,
    Noon,
    Afternoon,
    Night,

    /// <summary>"Am".</summary>
    Am,

    /// <summary>"Pm".</summary>
    Pm,
}

/// <summary>A word of a text as one about time.</summary>
/// <param name="Word">What it can mean.</param>
/// <param name="Value">Which day, month, number, ...; said beside each meaning.</param>
/// <param name="Text">As it was written, in small letters.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Gap">The signs between the word before and this one; empty where there is nothing but space.</param>
/// <param name="Touches">Whether no space stands before it.</param>
internal readonly record struct TimeToken(TimeWord Word, int Value, string Text, int Start, int End, string Gap, bool Touches)
{
    public bool Is(TimeWord word) => Word == word;

    public bool IsUnit(TimeUnit unit) => (Word == TimeWord.Unit && Value == (int)unit) || (Word == TimeWord.SundayOrWeek && unit == TimeUnit.Week);

    public bool IsAnyUnit => Word is TimeWord.Unit or TimeWord.SundayOrWeek;

    public TimeUnit Unit => Word == TimeWord.SundayOrWeek ? TimeUnit.Week : (TimeUnit)Value;
}
