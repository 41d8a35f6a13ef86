using ZiWbk.Assessment;
using ZiWbk.Assessment.Reading;
using ZiWbk.Conversation.Dialogs.Reading;
using ZiWbk.Conversation.Tests.Engine;

namespace ZiWbk.Conversation.Tests.Dialogs;

/// <summary>Two small dialogs that are sound, to be damaged in one place each.</summary>
internal static class Example
{
    public const string Text = """
        dialog: contoh
        title: { id: Contoh, en: Example }
        allow: { roles: [member, lead], chats: [private] }
        start:
          command: contoh
          takes: { butir: question }
          phrases:
            id: [tulis contoh]
            en: [write an example]
        expires: 2h
        steps:
          - ask: butir
            as: question
            prompt: { id: "Butir mana?", en: "Which question?" }
          - ask: isi
            as: text(3..100)
            prompt: { id: "Catatan untuk *{butir.code}*?", en: "A note on *{butir.code}*?" }
          - ask: tanggal
            as: date(past)
            optional: true
            prompt: { id: "Tanggalnya?", en: "Which date?" }
          - say: { id: "Tanggalnya {tanggal}.", en: "Dated {tanggal}." }
            when: tanggal
          - do: write-note
            with: { question: butir, text: isi }
          - say: { id: "✓ Catatan pada {butir.code} tersimpan.", en: "✓ The note on {butir.code} is saved." }
          - show: question
            with: { question: butir }
          - say: { id: Terima kasih., en: Thank you. }
        tales:
          - name: { id: tanpa tanggal, en: without a date }
            as: member
            talk:
              - user: /contoh A.I.1.i.a
              - bot: Catatan untuk
              - user: ok
              - bot: 3 sampai 100 huruf
              - user: SK menunggu tanda tangan
              - bot: Tanggalnya
              - user: 12/3/2027
              - bot: belum tiba
              - user: lewati
              - bot: tersimpan
              - bot: Bukti yang lazim
              - bot: Terima kasih
            then: [write-note ran]
          - name: { id: dengan tanggal, en: with a date }
            talk:
              - user: tulis contoh
              - bot: Butir mana
              - wait: 119m
              - user: A.I.1.i.a
              - bot: Catatan untuk
              - user: SK menunggu tanda tangan
              - bot: Tanggalnya
              - wait: 121m
              - user: 12 Maret 2026
              - bot: masih tersimpan
              - user: lanjutkan
              - bot: Tanggalnya
              - user: 12 Maret 2026
              - bot: Tanggalnya Kamis
              - bot: tersimpan
              - bot: Bukti yang lazim
              - bot: Terima kasih
            then: [write-note ran]
          - name: { id: terkunci, en: locked }
            as: locked
            talk:
              - user: /contoh A.I.1.i.a
              - bot: Catatan untuk
              - user: SK menunggu tanda tangan
              - bot: Tanggalnya
              - user: lewati
              - bot: terkunci
            then: [write-note never ran]
          - name: { id: peran lain, en: other roles }
            as: [admin, reviewer, viewer, media]
            talk: [user: /contoh, bot: hanya untuk]
          - name: { id: belum terdaftar, en: not joined }
            as: stranger
            talk: [user: /contoh, bot: belum terdaftar]
          - name: { id: di grup, en: in a group }
            chat: group
            talk: [user: /contoh, bot: percakapan pribadi]
        """;

    private const string Other = """
        dialog: lain
        title: { id: Yang lain, en: The other }
        allow: { roles: [stranger, admin, reviewer, lead, member, viewer, media], chats: [private, group] }
        start:
          command: lain
          on: evidence
          menu: 1
          phrases:
            id: [buka yang lain]
            en: [open the other]
        steps:
          - say: { id: Ini yang lain., en: This is the other. }
        tales:
          - name: { id: semua, en: all }
            as: [stranger, admin, reviewer, lead, member, viewer, media]
            talk: [user: /lain, bot: Ini yang lain]
          - name: { id: berkas, en: a file }
            talk: [file: sk.pdf, bot: Ini yang lain]
          - name: { id: di grup, en: in a group }
            chat: group
            talk: [user: buka yang lain, bot: Ini yang lain]
        """;

    /// <summary>The faults where one piece of the first dialog stands otherwise, each as <c>line:column: text</c>, Indonesian then English.</summary>
    public static IReadOnlyList<string> Faults(string old, string put)
    {
        Assert.Contains(old, Text, StringComparison.Ordinal);
        var at = Text.IndexOf(old, StringComparison.Ordinal);
        SourceText[] files = [new("dialogs/talks/contoh.yaml", Text.Remove(at, old.Length).Insert(at, put)), new("dialogs/talks/lain.yaml", Other)];
        return [.. TalkBookReader.Read(files, TinyFiles.Supplies.Services, TinyFiles.Supplies).Faults.SelectMany(fault => new[]
        {
            $"{(fault.File.EndsWith("lain.yaml", StringComparison.Ordinal) ? "lain " : "")}{fault.Line}:{fault.Column}: {fault.Message.In(Language.Indonesian)}",
            fault.Message.In(Language.English),
        })];
    }
}

/// <summary>Compares faults.</summary>
internal static class FaultAssertions
{
    /// <summary>These are the faults, each in Indonesian with its place and then in English.</summary>
    public static void Are(this IReadOnlyList<string> faults, params string[] expected) => Assert.Equal(expected, faults);
}
