"""Classes of key characters, by which `pipeline.dedup.align` tells numbers and names from other words."""

from __future__ import annotations

import functools

import numpy as np
import numpy.typing as npt

from .align import DIGIT, NUMERAL, SURNAME

# The hundred most frequent family names but those that are frequent words (于 和 平 …), in key form.
SURNAMES = (
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余杜叶程魏苏吕丁任卢姚沈姜崔钟谭陆范汪廖石金贾韦夏付"
    "邹熊白孟秦邱侯江尹薛闫段雷龙史陶贺毛郝顾龚邵万覃武钱戴严莫孔汤"
)


@functools.cache
def classes() -> npt.NDArray[np.uint8]:
    """Key code → plain, digit, Han numeral, or family name; a Han digit has the code of its value."""
    table = np.zeros(65_536, np.uint8)
    table[[ord(char) for char in "0123456789"]] = DIGIT
    table[[ord(char) for char in "十百千万廿"]] = NUMERAL
    for han, digit in zip("〇零一二两三四五六七八九", "001223456789", strict=True):
        table[ord(han)] = ord(digit)
    table[[ord(char) for char in SURNAMES]] = SURNAME
    table.flags.writeable = False
    return table
