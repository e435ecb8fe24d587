using System.Collections.Concurrent;
using Konvent.Basics;
using Konvent.Mail;
using Konvent.Reading;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging.Abstractions;
using Shouldly;

namespace Konvent.Tests.Mail;

public sealed class OutboxTests(Houses houses)
{
    // A minute, which only a hang lasts.
    [Theory(Timeout = 60_000), BothEngines]
    public async Task A_letter_lies_in_the_data_directory_soon_after_the_save_that_wrote_it(OnEngine engine)
    {
        var house = await houses.On(engine);

        var id = (await Write(house, 1))[0];

        await Eventually(async () => (await Find(house, id)).SentAt is not null);
        var message = new ReceivedMessage(await File.ReadAllTextAsync(PathOf(house, id)));
        message["To"].ShouldBe("Łucja Przykładowa <lucja@example.org>");
        Directory.GetFiles(Path.Combine(house.DataDirectory, "mail"), "*.part").ShouldBeEmpty();
    }

    [Theory, BothEngines]
    public async Task What_is_rolled_back_sends_nothing(OnEngine engine)
    {
        var postman = new Postman();
        await using var house = await WithoutWorker(engine, postman);

        await house.InDatabase(async db =>
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
            db.Letters.Add(NewLetter());
            await db.SaveAs(Author.Program, default);
        });

        (await Worker(house).Run(default)).ShouldBe(0);
        postman.Carried.ShouldBeEmpty();
    }

    [Theory, BothEngines]
    public async Task A_letter_that_was_not_taken_stays_and_waits_longer_each_time(OnEngine engine)
    {
        var postman = new Postman { Refusing = "the post office is on fire" };
        await using var house = await WithoutWorker(engine, postman);
        var id = (await Write(house, 1))[0];
        var worker = Worker(house);

        (await worker.Run(default)).ShouldBe(1);
        (await Find(house, id)).ShouldSatisfyAllConditions(
            letter => letter.SentAt.ShouldBeNull(),
            letter => letter.LastProblem.ShouldBe("the post office is on fire"),
            letter => letter.Attempts.ShouldBe(1)
        );
        (await worker.Run(default)).ShouldBe(0, "it has to wait");
        house.Clock.Move(TimeSpan.FromSeconds(31));
        (await worker.Run(default)).ShouldBe(1);
        house.Clock.Move(TimeSpan.FromSeconds(31));
        (await worker.Run(default)).ShouldBe(0, "the second wait is longer");
        house.Clock.Move(TimeSpan.FromSeconds(60));
        postman.Refusing = null;
        (await worker.Run(default)).ShouldBe(1);

        (await Find(house, id)).LastProblem.ShouldBeNull();
        postman.Carried.ShouldBe([id]);
    }

    [Theory, BothEngines]
    public async Task One_bad_letter_does_not_hold_up_the_others(OnEngine engine)
    {
        var postman = new Postman();
        await using var house = await WithoutWorker(engine, postman);
        var ids = await Write(house, 5);
        postman.RefusingOnly = ids[1];

        await Worker(house).Run(default);

        postman.Carried.Order().ShouldBe(ids.Where(id => id != ids[1]).Order());
    }

    [Theory, BothEngines]
    public async Task What_a_killed_worker_had_in_hand_goes_out_when_its_lease_is_over(OnEngine engine)
    {
        var postman = new Postman();
        await using var house = await WithoutWorker(engine, postman);
        var id = (await Write(house, 1))[0];
        await house.InDatabase(async db =>
        {
            (await db.Letters.SingleAsync(l => l.Id == id)).Claim(
                "killed",
                house.Clock.GetUtcNow() + SendLetters.Lease
            );
            await db.SaveAs(Author.Program, default);
        });

        (await Worker(house).Run(default)).ShouldBe(0);
        house.Clock.Move(SendLetters.Lease + TimeSpan.FromSeconds(1));
        (await Worker(house).Run(default)).ShouldBe(1);

        postman.Carried.ShouldBe([id]);
    }

    [Theory, BothEngines]
    public async Task A_worker_that_slept_past_its_lease_marks_nothing(OnEngine engine)
    {
        var postman = new Postman();
        await using var house = await WithoutWorker(engine, postman);
        var id = (await Write(house, 1))[0];
        postman.While = async () =>
        {
            postman.While = null;
            house.Clock.Move(SendLetters.Lease + TimeSpan.FromSeconds(1));
            postman.Refusing = "busy";
            await Worker(house).Run(default); // Another node takes it and fails.
            postman.Refusing = null;
        };

        await Worker(house).Run(default);

        (await Find(house, id)).ShouldSatisfyAllConditions(
            letter => letter.SentAt.ShouldBeNull(),
            letter => letter.LastProblem.ShouldBe("busy"),
            letter => letter.Attempts.ShouldBe(2)
        );
    }

    [Theory, BothEngines]
    public async Task Many_workers_carry_each_letter_once(OnEngine engine)
    {
        var postman = new Postman();
        await using var house = await WithoutWorker(engine, postman);
        var ids = await Write(house, 120);

        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => Until(house, ids.Count, postman))));

        postman.Carried.Order().ShouldBe(ids.Order());
        (await house.InDatabase(db => db.Letters.CountAsync(l => l.SentAt == null))).ShouldBe(0);
    }

    [Theory, BothEngines]
    public async Task Who_is_told_to_stop_puts_back_what_is_in_hand(OnEngine engine)
    {
        using var stop = new CancellationTokenSource();
        var postman = new Postman();
        await using var house = await WithoutWorker(engine, postman);
        var ids = await Write(house, 3);
        postman.While = () => stop.CancelAsync();

        await Worker(house).Run(stop.Token);

        postman.Carried.Count.ShouldBe(1);
        (await house.InDatabase(db => db.Letters.DueAt(house.Clock.GetUtcNow()).CountAsync())).ShouldBe(2);
        await Worker(house).Run(default);
        postman.Carried.Order().ShouldBe(ids.Order());
    }

    [Theory, BothEngines]
    public async Task A_repeat_replaces_its_file(OnEngine engine)
    {
        var house = await houses.On(engine);
        var letter = NewLetter();
        var post = house.Services.GetRequiredService<IPostLetters>();

        await post.Post(letter, default);
        await post.Post(letter, default);

        Directory.GetFiles(Path.Combine(house.DataDirectory, "mail"), $"*{letter.Id}*").Length.ShouldBe(1);
    }

    private static async Task Until(House house, int all, Postman postman)
    {
        var worker = Worker(house);
        for (var turn = 0; turn < 500 && postman.Carried.Count < all; turn++)
            await worker.Run(default);
    }

    private static async Task Eventually(Func<Task<bool>> happens)
    {
        while (!await happens())
            await Task.Delay(50, TestContext.Current.CancellationToken);
    }

    private static Letter NewLetter() =>
        new(
            "test",
            "lucja@example.org",
            "Łucja Przykładowa",
            Language.Polish,
            "Dzień dobry",
            "Tekst",
            TimeProvider.System.GetUtcNow()
        );

    private static Task<List<Guid>> Write(House house, int many) =>
        house.InDatabase(async db =>
        {
            var letters = Enumerable.Range(0, many).Select(_ => NewLetter()).ToList();
            db.Letters.AddRange(letters);
            await db.SaveAs(Author.Program, default);
            return letters.Select(letter => letter.Id).ToList();
        });

    private static Task<Letter> Find(House house, Guid id) =>
        house.InDatabase(db => db.Letters.AsNoTracking().SingleAsync(l => l.Id == id));

    private static string PathOf(House house, Guid id) => Path.Combine(house.DataDirectory, "mail", $"{id}.eml");

    private static Task<House> WithoutWorker(OnEngine engine, Postman postman) =>
        House.On(
            engine,
            adjust: services =>
            {
                services.Remove(
                    services.Single(s =>
                        s.ServiceType == typeof(IHostedService) && s.ImplementationType?.Name == "DeliverLetters"
                    )
                );
                services.Replace(ServiceDescriptor.Singleton<IPostLetters>(postman));
            }
        );

    private static SendLetters Worker(House house) =>
        new(
            house.Services.GetRequiredService<IServiceScopeFactory>(),
            house.Services.GetRequiredService<IPostLetters>(),
            house.Clock,
            NullLogger<SendLetters>.Instance
        );

    private sealed class Postman : IPostLetters
    {
        public ConcurrentQueue<Guid> Carried { get; } = new();

        public string? Refusing { get; set; }

        public Guid? RefusingOnly { get; set; }

        public Func<Task>? While { get; set; }

        public async Task Post(Letter letter, CancellationToken stop)
        {
            if (Refusing is not null || RefusingOnly == letter.Id)
                throw new NotPosted(Refusing ?? "not this one");
            await (While?.Invoke() ?? Task.CompletedTask);
            Carried.Enqueue(letter.Id);
        }
    }
}
