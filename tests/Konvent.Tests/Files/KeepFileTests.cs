using System.Security.Cryptography;
using Konvent.Basics;
using Konvent.Files;
using Konvent.Files.Arriving;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;

namespace Konvent.Tests.Files;

public sealed class KeepFileTests(Houses houses)
{
    [Theory, BothEngines]
    public async Task What_was_kept_is_read_again_byte_by_byte_from_anywhere(OnEngine engine)
    {
        var house = await houses.On(engine);
        var content = SampleFiles.OwnText(2 * FilePiece.Size + 4711);
        RandomNumberGenerator.GetItems("abcdefgh \n"u8, content.AsSpan(40));

        var hash = await Keep(house, content);

        hash.ShouldBe(Convert.ToHexStringLower(SHA256.HashData(content)));
        await house.InDatabase(async db =>
        {
            await using var stored = new StoredStream(db, hash, content.Length);
            using var whole = new MemoryStream();
            await stored.CopyToAsync(whole);
            whole.ToArray().ShouldBe(content);
            stored.Position = FilePiece.Size - 2;
            var around = new byte[4];
            await stored.ReadExactlyAsync(around);
            around.ShouldBe(content[(FilePiece.Size - 2)..(FilePiece.Size + 2)]);
        });
    }

    [Theory, BothEngines]
    public async Task The_same_content_brought_by_many_at_once_is_kept_once(OnEngine engine)
    {
        var house = await houses.On(engine);
        var content = SampleFiles.OwnText(3 * FilePiece.Size);

        var hashes = await Task.WhenAll(Enumerable.Range(0, 8).Select(n => Keep(house, content, $"{n}.txt")));

        var hash = hashes.Distinct().ShouldHaveSingleItem();
        (await Pieces(house, hash)).ShouldBe(3);
    }

    [Theory, BothEngines]
    public async Task A_file_that_is_too_large_leaves_nothing_behind(OnEngine engine)
    {
        var house = await houses.On(engine);
        var settings = new FileSettings(1000, Path.Combine(house.DataDirectory, "small"));

        await Should.ThrowAsync<BadHttpRequestException>(() =>
            new ReceiveFile(settings).Run(new Trickle(5000), "a.txt", default)
        );

        Directory.GetFiles(settings.Directory).ShouldBeEmpty();
    }

    [Theory, BothEngines]
    public async Task An_upload_that_breaks_off_leaves_nothing_behind(OnEngine engine)
    {
        var house = await houses.On(engine);
        var receive = house.Services.GetRequiredService<ReceiveFile>();
        var broken = new Trickle(200_000, breaksAt: 150_000);

        await Should.ThrowAsync<IOException>(() => receive.Run(broken, "a.txt", default));

        Directory.GetFiles(house.Services.GetRequiredService<FileSettings>().Directory).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_large_file_passes_through_little_memory()
    {
        var directory = Directory.CreateTempSubdirectory("konvent-test-").FullName;
        var receive = new ReceiveFile(new FileSettings(64 * FilePiece.Size, directory));
        var upload = new Trickle(48 * FilePiece.Size);

        await using (var arrived = await receive.Run(upload, "a.txt", default))
            arrived.Length.ShouldBe(48 * FilePiece.Size);

        upload.LargestRead.ShouldBeLessThan(FilePiece.Size);
        Directory.Delete(directory, recursive: true);
    }

    [Theory, BothEngines]
    public async Task What_nothing_refers_to_is_swept_away_after_two_days_and_what_was_used_stays(OnEngine engine)
    {
        await using var house = await House.On(engine);
        var unused = await Keep(house, SampleFiles.OwnText());
        var used = await Keep(house, SampleFiles.OwnText());
        await house.InDatabase(async db =>
        {
            (await db.StoredFiles.SingleAsync(file => file.Hash == used)).Use();
            await db.SaveAs(Author.Program, default);
        });
        var sweep = house.Services.GetRequiredService<SweepFiles>();

        (await sweep.Run(default)).ShouldBe(0);
        house.Clock.Move(SweepFiles.After + TimeSpan.FromHours(1));
        var again = SampleFiles.OwnText();
        await Keep(house, again);
        (await sweep.Run(default)).ShouldBe(1);

        (await Pieces(house, unused)).ShouldBe(0);
        (await Pieces(house, used)).ShouldBe(1);
        (await Pieces(house, await Keep(house, again))).ShouldBe(1);
    }

    private static async Task<string> Keep(House house, byte[] content, string name = "a.txt")
    {
        await using var scope = house.Services.CreateAsyncScope();
        await using var arrived = await house
            .Services.GetRequiredService<ReceiveFile>()
            .Run(new MemoryStream(content), name, default);
        return (await scope.ServiceProvider.GetRequiredService<KeepFile>().Run(arrived, default)).Hash;
    }

    private static Task<int> Pieces(House house, string hash) =>
        house.InDatabase(db => db.Set<FilePiece>().CountAsync(piece => piece.Hash == hash));
}
