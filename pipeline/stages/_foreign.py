"""The characters that names from other languages are written with."""

from __future__ import annotations

# Two and three of these in a row are rare outside of such names.
NAMING = frozenset(
    "阿埃艾爱安奥巴拜班鲍贝本比彼宾波伯勃布策查茨达戴丹道德邓迪丁蒂杜顿多恩尔法菲费芬弗福夫戈盖格根哈海汉豪赫亨华怀霍基吉济加杰金津卡凯坎康考柯科克肯库"
    "拉莱兰朗劳雷勒李里利列林琳卢鲁路伦罗洛马玛迈麦曼梅门蒙米莫默姆穆纳娜内尼涅纽诺欧帕潘佩皮珀普奇乔切琼让热荣茹瑞若萨塞瑟森桑沙莎山尚舍什圣施史舒斯丝松苏"
    "索塔泰坦汤特提廷图托瓦娃万威韦维沃乌伍西希席夏肖谢辛逊雅亚扬耶叶伊因英尤约泽扎詹珍芝朱兹佐"
)
# Common words are made of these too.
MAY_NAME = NAMING | frozenset(
    "丘以休保儒农凡努南博厄古唐士太夸奈契宁密平庞当彭思戎所敏文日昂明易欣武洪温瓜登绍腾莉蒲连迦那邦锡陶隆香魏齐龙"
)
