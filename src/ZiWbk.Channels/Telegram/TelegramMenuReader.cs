using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ZiWbk.Assessment;
using ZiWbk.Assessment.Reading;

namespace ZiWbk.Channels.Telegram;

/// <summary>Reads the file of the command menus; all faults at once, each with its place.</summary>
public static partial class TelegramMenuReader
{
    /// <summary>The most commands that the platform shows.</summary>
    public const int MostCommands = 100;

    /// <summary>The longest description that the platform takes.</summary>
    public const int LongestDescription = 256;

    // What every bot is asked for; the program itself knows what to do with it.
    private const string Start = "start";

    /// <summary>The menus, and what is wrong with the file.</summary>
    /// <param name="source">The file.</param>
    /// <param name="starts">Whether a dialog is started by a command, given without the slash.</param>
    public static Reading<TelegramMenu> Read(SourceText source, Func<string, bool> starts)
    {
        var faults = new FaultList(source.Name);
        if (YamlMap.OfFile(source.Text, faults) is not { } file)
            return new(null, faults.InFileOrder);
        var means = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var (name, node) in file.Has("means") ? file.Entries("means") : [])
        {
            if (file.Scalar(node, name) is not { } meant)
                continue;
            if (meant.StartsWith('/') && !starts(meant[1..]))
                faults.Add(node, $"tidak ada dialog yang dimulai dengan '{meant}'", $"no dialog is started by '{meant}'");
            means[name] = meant;
        }

        var menu = new TelegramMenu(Commands("private"), Commands("group"), means.ToImmutable());
        file.Close();
        return faults.InFileOrder.Count == 0 ? new(menu, faults.InFileOrder) : new(null, faults.InFileOrder);

        ImmutableArray<MenuCommand> Commands(string key)
        {
            var commands = ImmutableArray.CreateBuilder<MenuCommand>();
            foreach (var map in file.Maps(key))
            {
                var (command, description) = (map.Text("command"), new Bilingual(map.Text("id"), map.Text("en")));
                map.Close();
                if (command.Length > 0 && !Name().IsMatch(command))
                    faults.Add(map.At("command"), $"perintah '{command}' harus 1 sampai 32 huruf kecil, angka, atau garis bawah", $"the command '{command}' must have 1 to 32 small letters, digits or underscores");
                else if (command.Length > 0 && command != Start && !starts(command) && !means.ContainsKey(command))
                    faults.Add(map.At("command"), $"tidak ada dialog yang dimulai dengan '/{command}'", $"no dialog is started by '/{command}'");
                if (commands.Any(known => known.Command == command))
                    faults.Add(map.At("command"), $"perintah '{command}' sudah ada di daftar ini", $"the command '{command}' stands in this list already");
                foreach (var (language, text) in (ReadOnlySpan<(string, string)>)[("id", description.Id), ("en", description.En)])
                {
                    if (text.Length > LongestDescription)
                        faults.Add(map.At(language), $"penjelasan paling panjang {LongestDescription} huruf", $"a description has at most {LongestDescription} letters");
                }

                commands.Add(new(command, description));
            }

            if (commands.Count > MostCommands)
                faults.Add(file.At(key), $"paling banyak {MostCommands} perintah", $"at most {MostCommands} commands");
            return commands.ToImmutable();
        }
    }

    [GeneratedRegex("^[a-z0-9_]{1,32}$")]
    private static partial Regex Name();
}
