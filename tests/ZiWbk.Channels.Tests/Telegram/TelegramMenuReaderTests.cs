namespace ZiWbk.Channels.Telegram;

public sealed class TelegramMenuReaderTests
{
    [Fact]
    public void A_sound_file_gives_its_menus()
    {
        var menu = TelegramMenuReader.Read(new("m.yaml", """
            private:
              - { command: menu, id: Semua, en: All }
              - { command: help, id: Bantuan, en: Help }
            group: []
            means:
              help: /bantuan
            """), command => command is "menu" or "bantuan").Value!;

        Assert.Equal(["menu", "help"], menu.Private.Select(command => command.Command));
        Assert.Equal("/bantuan", menu.Means["help"]);
    }

    [Theory]
    [InlineData("{ command: Menu, id: a, en: b }", "m.yaml:2:16", "small letters")]
    [InlineData("{ command: entah, id: a, en: b }", "m.yaml:2:16", "no dialog is started")]
    [InlineData("{ command: menu, id: a }", "m.yaml:2:5", "'en' is missing")]
    [InlineData("{ command: menu, id: a, en: b, warna: c }", "m.yaml:2:36", "unknown key")]
    public void A_fault_is_told_with_its_place(string entry, string place, string words)
    {
        var faults = TelegramMenuReader.Read(new("m.yaml", $"private:\n  - {entry}\ngroup: []\n"), command => command == "menu").Faults;

        Assert.Contains(faults, fault => fault.In(ZiWbk.Assessment.Language.English) is var told && told.StartsWith(place, StringComparison.Ordinal) && told.Contains(words, StringComparison.Ordinal));
    }

    [Fact]
    public void Too_long_a_description_a_command_that_stands_twice_and_a_meaning_nobody_starts_are_faults()
    {
        var faults = TelegramMenuReader.Read(new("m.yaml", $$"""
            private:
              - { command: menu, id: {{new string('a', 257)}}, en: b }
              - { command: menu, id: a, en: b }
            group: []
            means: { help: /entah }
            """), command => command == "menu").Faults;

        Assert.Equal(3, faults.Count);
    }
}
