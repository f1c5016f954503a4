"""Pages in the shapes of common content systems, filled with invented text. What a page must give is beside it."""

from __future__ import annotations

import re
from collections import Counter
from typing import NamedTuple

import pytest

from pipeline.html.page import main_text

SENTENCES = (
    "清早的雾还没有散，河边已经有人在洗菜了。",
    "老桥修过三次，桥墩上还留着从前的水痕。",
    "他把竹篮放在石阶上，慢慢地讲起那年发大水的事。",
    "山里的路不好走，运一趟木料要花整整两天。",
    "到了秋天，晒谷场上铺满了金黄的稻子，远远看去像一块毯子。",
    "孩子们放学以后，总要绕到铁匠铺门口看一会儿火星。",
    "后来铁匠搬去了县城，铺子改成了杂货店，门前还是很热闹。",
    "我问他还回不回来，他笑了笑，说等桥修好了再说。",
)
ANSWERS = (
    "说得对，我们那边也是这样，雨一大路就断了。",
    "照片能不能再发几张，想看看桥现在的样子？",
    "这个要看年份，早几年木料便宜，现在可不好说。",
)
LAWSUIT = (
    "一首老歌的歌词被印上了酒瓶，作者把酒厂告上法庭，认为对方侵犯了他的著作权。",
    "法庭上争论的焦点是，歌词传唱了三十年，版权还在不在作者手里，印上酒瓶算不算侵权。",
    "酒厂的代理人说，这首歌人人会唱，网上到处转载，没有人付过钱，也没有人声明过不许用。",
    "法官当庭宣读了合同，许可证上写得清楚，授权只到前年为止，此后的使用都是侵权。",
)
MENU = "".join(
    f'<li><a href="/c{at}">{name}</a></li>'
    for at, name in enumerate("首页 要闻 乡镇 图片 视频 论坛 专题 天气".split())
)
TEASERS = "".join(
    f'<li><a href="/n{at}">{name}</a></li>'
    for at, name in enumerate(
        "豆腐坊换了新主人 小学迎来十一名新生 今年的板栗为什么甜 渡口的最后一班船 镇里开了书店".split()
    )
)


class Template(NamedTuple):
    """A page and the text that it must give."""

    name: str
    page: str
    text: str


def paragraphs(count: int, start: int = 0) -> list[str]:
    """So many paragraphs of two sentences."""
    return [
        SENTENCES[(start + 2 * at) % len(SENTENCES)] + SENTENCES[(start + 2 * at + 1) % len(SENTENCES)]
        for at in range(count)
    ]


def page(title: str, body: str) -> str:
    """A page around a body."""
    return (
        f"<!DOCTYPE html><html><head><title>{title}</title><script>var a = '<p>不是正文，是脚本里的字。</p>';</script></head>"
        f"<body>{body}</body></html>"
    )


def _p(texts: list[str]) -> str:
    return "".join(f"<p>{text}</p>" for text in texts)


def thread(post: str, answers: list[str], unit: str, before: str = "", after: str = "") -> str:
    """A thread: `unit` is filled with number, name, hour and text."""
    posts = [
        unit.format(number=at + 1, name=name, hour=f"2011-3-{at + 2} {at + 8}:15", text=text)
        for at, (name, text) in enumerate(
            zip(["阿桂", "老圃", "小禾", "石匠", "北坡"] * 4, [post, *answers], strict=False)
        )
    ]
    return page(
        "老桥的事 - 乡土论坛",
        f"<div><ul>{MENU}</ul></div><div>论坛 &gt; 乡土版 版主：小禾 | 主题：老桥的事 | 回复 {len(answers)}</div>{before}{''.join(posts)}{after}<div>快速回复：请先登录</div>",
    )


DISCUZ = '<div id="post_{number}"><table><tr><td class="pls"><div>{name}</div><p>注册会员</p><p>积分 120</p></td><td class="plc"><div class="pi"><em>发表于 {hour}</em> | 只看该作者 {number}#</div><div class="pct"><table><tr><td class="t_f" id="postmessage_{number}">{text}</td></tr></table></div></td></tr><tr><td class="plc"><a href=#>回复</a> <a href=#>举报</a></td></tr></table></div>'
ROWS = "<tr><td>{name} 发表于 {hour}</td></tr><tr><td><font size=2>{text}</font></td></tr><tr><td><a href=#>引用</a> <a href=#>回复</a></td></tr>"
CELLS = "<tr><td width=150><b>{name}</b><br>级别：秀才<br>帖子：32</td><td>{text}<br><br><a href=#>回复</a> {hour}</td></tr>"
TABLES = '<table width="98%"><tr><td>{name}</td><td>{hour} 第 {number} 楼</td></tr><tr><td colspan=2>{text}</td></tr></table><hr>'
ITEMS = '<div class="atl-item"><div class="atl-head"><span>作者：{name}</span> <span>时间：{hour}:33</span> <span>{number}楼</span></div><div class="atl-content"><div class="bbs-content">{text}</div><div><a href=#>举报</a> | <a href=#>回复</a></div></div></div>'


def templates() -> list[Template]:
    """All templates."""
    body = paragraphs(5)
    story = "\n".join(body)
    post, long_post = SENTENCES[2], "".join(SENTENCES[:4])
    few = list(ANSWERS)
    many = [answer * 3 for answer in ANSWERS] * 4
    found = [
        Template("portal", page("老桥_清溪网", f"<div class=nav><ul>{MENU}</ul></div><div class=left><h1>老桥</h1><div class=info>2019-04-02 09:30 来源：清溪晚报</div><div class=article>{_p(body)}<p>（责任编辑：小禾）</p></div><div class=share>分享到 微信 微博</div></div><div class=right><h3>排行</h3><ul>{TEASERS}</ul></div><div class=footer>版权所有 清溪网 未经许可不得转载</div>"), story),
        Template("portal without names", page("老桥_清溪网", f"<div><ul>{MENU}</ul></div><div><div><h1>老桥</h1><div>2019-04-02 09:30 来源：清溪晚报</div><div>{_p(body)}</div><div><ul>{TEASERS}</ul></div></div><div><h3>排行</h3><ul>{TEASERS}</ul></div></div><div>版权所有 清溪网 未经许可不得转载</div>"), story),
        Template("layout tables", page("老桥", f"<table><tr><td><a href=1>首页</a></td><td><a href=2>要闻</a></td></tr></table><table><tr><td width=200><table><tr><td>{TEASERS}</td></tr></table></td><td><table><tr><td align=center><b>老桥</b></td></tr><tr><td>　　{'<br><br>　　'.join(body)}</td></tr><tr><td><a href=#>【打印】</a><a href=#>【关闭】</a></td></tr></table></td></tr></table><table><tr><td>地址：清溪路一号 电话：00000000</td></tr></table>"), story),
        Template("sections in divs", page("老桥", f"<div><ul>{MENU}</ul></div><div>{''.join(f'<div class=sec><h2>第{at}节</h2>{_p(paragraphs(2, at))}</div>' for at in range(1, 5))}</div><div><ul>{TEASERS}</ul></div>"), "\n".join("\n".join([f"第{at}节", *paragraphs(2, at)]) for at in range(1, 5))),
        Template("one div a paragraph", page("老桥", f"<div><ul>{MENU}</ul></div><div>{''.join(f'<div>{text}</div>' for text in body)}</div><div><ul>{TEASERS}</ul></div>"), story),
        Template("advertisement inside", page("老桥", f"<div><ul>{MENU}</ul></div><div id=c>{_p(body[:3])}<div><a href=/ad>板栗大减价，今天下单明天就到，快来看看吧！</a></div><div class=related><h3>相关阅读</h3><ul>{TEASERS}</ul></div>{_p(body[3:])}</div>"), story),
        Template("blog with comments", page("老桥 | 小禾的博客", f"<div id=header><a href=/>小禾的博客</a></div><div id=content><div class=post><h2>老桥</h2><div class=entry>{_p(body)}</div><p class=postmetadata>2012年5月6日 发表在 <a href=#>随笔</a></p></div><h3 id=comments>3 条评论</h3><ol class=commentlist>{''.join(f'<li id=comment-{at}><cite>路人{at}</cite> 2012年5月7日 10:2{at}<p>{answer * 6}</p><a href=#>回复</a></li>' for at, answer in enumerate(few))}</ol></div>"), story),
        Template("short post, comments longer", page("老桥 - 乡土论坛", f"<div class=post><div class=content><p>{long_post}</p></div></div><div class=comment-list>{''.join(f'<div class=comment><b>路人{at}</b> 2012-05-07 10:22<p>{answer * 4}</p></div>' for at, answer in enumerate(few))}</div>"), long_post),
        Template("question", page("老桥在哪里？", f"<div class=question><h1>老桥在哪里？</h1><div class=detail>{long_post}</div></div><div class=nav><ul>{MENU}</ul></div>"), long_post),
        Template("chapter of a novel", page("第三章 老桥_山中旧事_小说网", f"<div class=path>首页 &gt; 山中旧事 &gt; 第三章</div><div class=bookname><h1>第三章 老桥</h1><a href=2>上一章</a> <a href=0>目录</a> <a href=4>下一章</a></div><div id=content>{'<br/><br/>'.join('&nbsp;&nbsp;&nbsp;&nbsp;' + text for text in body * 3)}</div><div><a href=2>上一章</a> <a href=0>目录</a> <a href=4>下一章</a></div><div class=footer>本站所有小说为转载作品，所有章节均由网友上传，转载至本站只是为了宣传本书。</div>"), "\n".join(body * 3)),
        Template("chapters of a novel", page("山中旧事最新章节", f"<div><ul>{MENU}</ul></div><div id=info><h1>山中旧事</h1><p>作者：小禾</p><p>{SENTENCES[0]}</p></div><div id=list><dl>{''.join(f'<dd><a href={at}>第{at}章 山雨欲来风满楼</a></dd>' for at in range(1, 200))}</dl></div><div>本站所有小说为转载作品</div>"), "\n".join(f"第{at}章 山雨欲来风满楼" for at in range(1, 200))),
        Template("articles of a year", page("2008年文章存档", f"<div><ul>{MENU}</ul></div><h1>2008年文章存档</h1><table>{''.join(f'<tr><td><a href={at}>{SENTENCES[at % 8][:12]}（{at}）</a></td></tr>' for at in range(300))}</table><div>联系我们</div>"), "".join(f"{SENTENCES[at % 8][:12]}（{at}）" for at in range(300))),
        Template("encyclopaedia", page("老桥 - 百科", f"<div id=mw-navigation><ul>{MENU}</ul></div><div id=mw-content-text><div class=mw-parser-output><table class=infobox><tr><th>位置</th><td>清溪镇</td></tr><tr><th>长度</th><td>四十米</td></tr><tr><th>建成</th><td>清朝</td></tr></table>{''.join(f'<p>{text}</p>'.replace('河边', '<a href=x>河边</a>').replace('木料', '<a href=y>木料</a>') for text in body)}<h2>历次修缮</h2><ul>{''.join(f'<li>第{at}次修缮用了<a href=z>青石</a>和<a href=z>糯米灰浆</a>，共花去{at}个月。</li>' for at in range(1, 6))}</ul></div></div><div id=footer>本页面最后修订于2015年3月2日 (星期一) 08:11。</div>"), "位置清溪镇\n长度四十米\n建成清朝\n" + story + "\n历次修缮\n" + "\n".join(f"第{at}次修缮用了青石和糯米灰浆，共花去{at}个月。" for at in range(1, 6))),
        Template("encyclopaedia, half of it links", page("老桥 - 百科", f"<div><ul>{MENU}</ul></div><div><h1>老桥</h1><div><p>老桥位于<a href=a>清溪镇</a>的<a href=b>北坡村</a>，横跨<a href=c>清溪河</a>，是一座<a href=d>三孔石拱桥</a>。</p><p>桥由<a href=e>县令柳大人</a>主持修建，用的是<a href=f>青石</a>和<a href=g>糯米灰浆</a>，工期两年零三个月。</p><p>{body[0]}</p><h2>桥面</h2><p>桥面铺<a href=h>条石</a>，两侧有<a href=i>石栏</a>，栏上刻<a href=j>莲花</a>和<a href=k>卷云</a>。</p><p>{body[1]}</p></div><table><tr><td><a href=1>清溪镇</a></td><td><a href=2>北坡村</a></td><td><a href=3>南湾村</a></td></tr><tr><td><a href=1>渡口</a></td><td><a href=2>书院</a></td><td><a href=3>粮仓</a></td></tr></table></div><div><a href=x>隐私政策</a> <a href=y>关于百科</a></div>"), f"老桥位于清溪镇的北坡村，横跨清溪河，是一座三孔石拱桥。\n桥由县令柳大人主持修建，用的是青石和糯米灰浆，工期两年零三个月。\n{body[0]}\n桥面\n桥面铺条石，两侧有石栏，栏上刻莲花和卷云。\n{body[1]}"),
        Template("notice with data table", page("关于水价的通知_清溪县人民政府", f"<div class=nav><ul>{MENU}</ul></div><div class=main><h1>关于水价的通知</h1><div class=TRS_Editor>{_p(body[:2])}<table border=1><tr><td>用户类别</td><td>每立方米水价</td></tr><tr><td>居民用水</td><td>二元八角</td></tr><tr><td>工业用水</td><td>三元六角</td></tr></table>{_p(body[2:3])}<p>清溪县人民政府</p><p>2018年3月1日</p></div></div><div class=foot>主办：清溪县人民政府 网站标识码0000</div>"), "\n".join(body[:2]) + "\n用户类别每立方米水价\n居民用水二元八角\n工业用水三元六角\n" + body[2] + "\n清溪县人民政府\n2018年3月1日"),
        Template("poem", page("晚渡_诗歌网", f"<div><ul>{MENU}</ul></div><div class=poem><h1>晚渡</h1><p>作者：小禾</p><div>船在水上<br>水在石上<br>石头不说话<br>听着水走远<br>我也坐着<br>把一天慢慢放下<br>直到灯亮起来</div></div><div><ul>{TEASERS}</ul></div>"), "船在水上\n水在石上\n石头不说话\n听着水走远\n我也坐着\n把一天慢慢放下\n直到灯亮起来"),
        Template("verse without marks between menus", page("山居_诗歌网", f"<div><ul>{MENU}</ul></div><table><tr><td><ul>{TEASERS}</ul></td><td><center><b>山居</b></center><br>云从门前过<br>水在石下流<br>没有人敲门<br>只有风翻书<br><br>我把灯点上<br>灯把我照着<br>两个都不说话<br>夜就慢慢深了</td></tr></table><div>诗歌网 站长信箱 友情链接 访问统计</div><div><ul>{TEASERS}</ul></div>"), "云从门前过\n水在石下流\n没有人敲门\n只有风翻书\n我把灯点上\n灯把我照着\n两个都不说话\n夜就慢慢深了"),
        Template("article about copyright", page("歌词官司_清溪网", f"<div><ul>{MENU}</ul></div><div>{_p(list(LAWSUIT))}</div><div><ul>{TEASERS}</ul></div><div>版权所有 清溪网 未经书面授权不得转载，违者必究。</div>"), "\n".join(LAWSUIT)),
        Template("last line begins like a label", page("老桥", f"<div><ul>{MENU}</ul></div><div>{_p([*body, '更多的人没有说话。'])}<p>相关阅读：豆腐坊换了新主人</p></div>"), story + "\n更多的人没有说话。"),
        Template("linked subheads", page("老桥", f"<div><ul>{MENU}</ul></div><div>{_p(body[:2])}<p><a href=/k>石匠</a></p>{_p(body[2:4])}<h3 class=section-header>后来的事</h3>{_p(body[4:])}</div><div><ul>{TEASERS}</ul></div>"), "\n".join([*body[:2], "石匠", *body[2:4], "后来的事", *body[4:]])),
        Template("news in brief", page("乡镇要闻_清溪网", f"<div><ul>{MENU}</ul></div><div><div>{SENTENCES[4]}{SENTENCES[5]}</div><div>{''.join(f'<div><h3><a href=/n{at}>第{at}则 老桥修缮的消息</a></h3><p>{text}</p><span>2019-04-0{at + 1} 09:30</span></div>' for at, text in enumerate(paragraphs(4)))}</div></div><div><ul>{TEASERS}</ul></div>"), SENTENCES[4] + SENTENCES[5] + "\n" + "\n".join(f"第{at}则 老桥修缮的消息\n{text}\n2019-04-0{at + 1} 09:30" for at, text in enumerate(paragraphs(4)))),
        Template("news in brief of a portal with forums", page("乡镇要闻_清溪网", f"<div><ul>{MENU}<li><a href=a>社区</a></li><li><a href=b>留言板</a></li><li><a href=c>贴吧</a></li></ul></div><div><div>{''.join(f'<div><h3><a href=/n{at}>第{at}则 老桥修缮的消息</a></h3><p>{text}</p><span>2019-04-0{at + 1} 09:30</span></div>' for at, text in enumerate(paragraphs(4)))}</div></div><div><ul>{TEASERS}</ul></div>"), "\n".join(f"第{at}则 老桥修缮的消息\n{text}\n2019-04-0{at + 1} 09:30" for at, text in enumerate(paragraphs(4)))),
        Template("interview", page("访铁匠", f"<div><ul>{MENU}</ul></div><div>{''.join(f'<p>记者：您是哪一年来的？</p><p>铁匠：{text}</p>' for text in SENTENCES[:6])}</div><div><ul>{TEASERS}</ul></div>"), "\n".join(f"记者：您是哪一年来的？\n铁匠：{text}" for text in SENTENCES[:6])),
    ]  # fmt: skip
    for name, unit, before, after in (
        ("discuz", DISCUZ, '<div id="postlist">', "</div>"),
        ("rows", ROWS, "<table>", "</table>"),
        ("cells", CELLS, "<table>", "</table>"),
        ("tables", TABLES, "", ""),
        ("items", ITEMS, "<div class=atl-main>", "</div>"),
    ):
        found += [
            Template(f"thread of {name}, {kind}", thread(text, answers, unit, before, after), text)
            for kind, text, answers in (
                ("long post", long_post, few),
                ("short post", post, few),
                ("many answers", post, many),
                ("one answer", long_post, few[:1]),
            )
        ]
    return found


def f1(found: str, wanted: str) -> float:
    """F1 of the 4-grams of letters, as multisets."""
    ours, theirs = (Counter(re.findall(r"(?=(\w{4}))", re.sub(r"\W", "", text))) for text in (found, wanted))
    return 2 * (ours & theirs).total() / (ours.total() + theirs.total())


@pytest.mark.parametrize("template", templates(), ids=lambda template: template.name)
def test_template(template: Template) -> None:
    """Nearly all the text and nearly nothing else."""
    assert f1(main_text(template.page).text, template.text) >= 0.97


@pytest.mark.parametrize("template", templates(), ids=lambda template: template.name)
def test_template_without_names(template: Template) -> None:
    """The names in `class` and `id` may be any; the shape of the page is enough."""
    page = re.sub(r"\s(?:class|id)=(?:\"[^\"]*\"|[^\s>]+)", "", template.page)
    assert f1(main_text(page).text, template.text) >= 0.97
